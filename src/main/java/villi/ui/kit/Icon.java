package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
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
        setAccessibleRole(AccessibleRole.NODE);
        change(literal, styleClasses);
    }

    /// Shows another icon with other classes in the same place.
    void change(String literal, String... styleClasses) {
        change(literal);
        var classes = new ArrayList<>(List.of("icon"));
        classes.addAll(List.of(styleClasses));
        getStyleClass().setAll(classes);
    }

    /// Shows another icon in the same place.
    void change(String literal) {
        IkonHandler handler =
                IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(literal);
        setText(Character.toString(handler.resolve(literal).getCode()));
        setStyle("-fx-font-family: '" + ((Font) handler.getFont()).getFamily() + "';");
    }
}
