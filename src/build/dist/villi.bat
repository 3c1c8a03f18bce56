@echo off
rem Starts Villi from its own folder. Uses %JAVA_HOME% if set, otherwise java (25 or newer).
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%~dp0..\lib\*" villi.app.Main %*
