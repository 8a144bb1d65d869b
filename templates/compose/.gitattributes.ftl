# [=comment(d.header())]
<#include "/shared/gitattributes.ftl">
