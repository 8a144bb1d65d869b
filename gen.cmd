@echo off
rem Runs gen from a distribution (bin\gen.cmd beside lib\gen.jar), or from a checkout that was built
rem with `mvn -Pprogram package`.
rem
rem Java 19 and newer keep an archive of the classes that gen uses in %LOCALAPPDATA%\gen and renew it
rem by themselves when gen or Java changed. GEN_CACHE names another folder, or is off.
setlocal enableextensions disabledelayedexpansion

set "jar=%~dp0..\lib\gen.jar"
set "home=%~dp0.."
if not exist "%jar%" (
  set "jar=%~dp0target\gen.jar"
  set "home=%~dp0."
)
for %%f in ("%jar%") do set "jar=%%~ff"
for %%f in ("%home%") do set "home=%%~ff"
if not exist "%jar%" (
  echo gen: there is no "%jar%"; build it with mvn -Pprogram package. 1>&2
  exit /b 2
)

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
if not defined java for %%f in (java.exe) do set "java=%%~$PATH:f"
if not defined java (
  echo gen: no Java found. Install a JDK, version 17 or newer, and set JAVA_HOME or PATH. 1>&2
  exit /b 2
)

rem The release file beside bin has the version: JAVA_VERSION="17.0.15".
set "version="
set "build="
for %%f in ("%java%") do set "release=%%~dpf..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do (
  if "%%a"=="JAVA_VERSION" set "version=%%~b"
  if "%%a"=="JAVA_RUNTIME_VERSION" set "build=%%~b"
)
if not defined version for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1 ^| findstr /c:" version ""') do set "version=%%~v"
for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do (
  set "feature=%%a"
  if "%%a"=="1" set "feature=%%b"
)
if not defined feature set "feature=0"
if %feature% lss 17 (
  echo gen: Java 17 or newer is needed. "%java%" is Java %version%. Install a newer JDK, and set JAVA_HOME or PATH. 1>&2
  exit /b 2
)

if not defined GEN_CACHE if defined LOCALAPPDATA set "GEN_CACHE=%LOCALAPPDATA%\gen"
set "archive=-Xshare:auto"
if defined GEN_CACHE if /i not "%GEN_CACHE%"=="off" if %feature% geq 19 (
  if not exist "%GEN_CACHE%" mkdir "%GEN_CACHE%" 2>nul
  rem Into a folder that is not there, Java would fail after its work is done.
  if exist "%GEN_CACHE%\" set "archive=-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%GEN_CACHE%\gen-%build%.jsa""
)

"%java%" %archive% -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=3 -Xms14m -Xmx256m -XX:-UsePerfData "-Dgen.templates=%home%\templates" -cp "%jar%" gen.Main %*
exit /b %errorlevel%
