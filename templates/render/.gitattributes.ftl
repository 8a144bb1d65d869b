<#if s.adapter.isPresent()>
# [=comment(d.header())]
<#include "/shared/gitattributes.ftl">
</#if>
