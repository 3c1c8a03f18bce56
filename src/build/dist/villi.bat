@echo off
rem Starts Villi from its own folder. Uses %JAVA_HOME% if set, otherwise java (25 or newer).
setlocal
set "here=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem The first run with a window leaves its loaded classes beside the program; later runs start from them.
set "keep="
if "%~1"=="" set "keep=1"
if "%~1"=="--demo" set "keep=1"
if "%~1"=="--data-dir" set "keep=1"
set "archive="
if defined keep set archive=-XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%here%\villi.jsa"
"%java%" %archive% "@%here%\bin\villi.options" -cp "%here%\lib\*" villi.app.Main %*
exit /b %ERRORLEVEL%
