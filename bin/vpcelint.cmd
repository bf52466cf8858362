@echo off
rem Starts vpcelint on Windows: builds it from this checkout if it must, keeps a class-data archive so
rem that the next start is fast, and hands the arguments on. Standard output belongs to the report.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"
set "jar=%home%\target\vpcelint.jar"
if exist "%home%\lib\vpcelint.jar" set "jar=%home%\lib\vpcelint.jar"

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME for %%I in (java.exe) do set "java=%%~$PATH:I"
set "found="
if defined java if exist "%java%" set "found=yes"
if not defined found (
  echo vpcelint: no java found; install a JDK ^(17 or newer^) or set JAVA_HOME 1>&2
  exit /b 2
)

rem Git's record of where HEAD was grows with every pull, checkout and commit: another size means other sources.
set "state=0"
for %%I in ("%home%\.git\logs\HEAD") do if exist "%%~fI" set "state=%%~zI"
set "built=0"
if exist "%home%\target\startup\built.txt" set /p built=<"%home%\target\startup\built.txt"
set "stale="
if not exist "%jar%" set "stale=yes"
if exist "%home%\src" if not "%state%"=="%built%" set "stale=yes"
if defined stale (
  if not exist "%home%\mvnw.cmd" (
    echo vpcelint: there is no "%jar%" and no sources to build it from 1>&2
    exit /b 2
  )
  echo vpcelint: building ^(once; this takes about a minute^) 1>&2
  pushd "%home%"
  call mvnw.cmd -q -B -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip package 1>&2
  if errorlevel 1 (
    popd
    echo vpcelint: the build failed; see the messages above 1>&2
    exit /b 2
  )
  popd
  if not exist "%home%\target\startup" mkdir "%home%\target\startup" 2>nul
  >"%home%\target\startup\built.txt" echo %state%
)

rem One option suits both kinds of archive: since JDK 19 the JVM makes and renews it by itself.
rem On 17 and 18 it does not know the option, which -XX:+IgnoreUnrecognizedVMOptions turns into silence.
set "cache=%LOCALAPPDATA%\vpcelint"
if not exist "%cache%" mkdir "%cache%" 2>nul
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\vpcelint.jsa" ^
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Xlog:all=off ^
  %VPCELINT_JAVA_OPTS% -cp "%jar%" io.github.vpcelint.cli.Main %*
exit /b %ERRORLEVEL%
