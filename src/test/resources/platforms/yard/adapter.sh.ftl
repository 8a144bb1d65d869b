<#include "/shared/adapter.sh.ftl">
