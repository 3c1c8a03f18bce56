package villi.arch.bad.domain;

import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.net.http.HttpClient;

/// Reaches on purpose for each library from behind its wall.
public class Everywhere {
    javafx.application.Platform fx;
    atlantafx.base.theme.Theme theme;
    org.controlsfx.control.PopOver popOver;
    org.kordamp.ikonli.Ikon icon;
    org.jooq.DSLContext sql;
    java.sql.Connection connection;
    org.h2.Driver driver;
    org.flywaydb.core.Flyway flyway;
    com.openhtmltopdf.pdfboxout.PdfRendererBuilder renderer;
    org.apache.pdfbox.pdmodel.PDDocument document;
    org.apache.xmpbox.XMPMetadata metadata;
    io.pebbletemplates.pebble.PebbleEngine templates;
    io.nayuki.qrcodegen.QrCode code;
    org.commonmark.parser.Parser markdown;
    org.snakeyaml.engine.v2.api.Load yaml;
    de.siegmar.fastcsv.reader.CsvReader<String> csv;
    tools.jackson.databind.ObjectMapper json;
    org.bouncycastle.crypto.params.Argon2Parameters argon;
    picocli.CommandLine commandLine;
    java.util.logging.Logger jul;
    org.slf4j.Logger slf4j;
    java.lang.reflect.Method reflection;
    HttpClient http;
    Socket socket;
    ServerSocket server;
    DatagramSocket datagram;
    URLConnection connectionToSomewhere;
    HttpURLConnection webConnection;
    InetAddress address;
}
