# A script whose lines end as on Windows does not run on Linux, so no checkout may change them.
*.sh text eol=lf
Dockerfile text eol=lf
