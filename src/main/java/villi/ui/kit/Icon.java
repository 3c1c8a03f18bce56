package villi.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// A Material Design icon that grows with the text around it. Never stands alone without words or an accessible text.
public final class Icon extends Text {

    /// @param literal for example `mdi2c-check-circle`
    public Icon(String literal, String... styleClasses) {
        change(literal);
        setAccessibleRole(AccessibleRole.NODE);
        getStyleClass().add("icon");
        getStyleClass().addAll(styleClasses);
    }

    /// Shows another icon in the same place.
    void change(String literal) {
        IkonHandler handler =
                IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(literal);
        setText(Character.toString(handler.resolve(literal).getCode()));
        setStyle("-fx-font-family: '" + ((Font) handler.getFont()).getFamily() + "';");
    }
}
