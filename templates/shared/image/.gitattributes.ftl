# [=comment(i.header())]
<#include "/shared/gitattributes.ftl">
