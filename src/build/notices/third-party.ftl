# Third-party software in Villi

Villi itself is licensed under the Apache License 2.0 (`LICENSE`). It ships the libraries below, unchanged, each as a jar of
its own in `lib`. The text of each licence is in the jar or at the address of its project.

Libraries under the LGPL (openhtmltopdf) are separate jars: they may be replaced by another build of the same version, and their
source is at the address given. JavaFX is under the GPL version 2 with the Classpath Exception. H2 is used under the MPL 2.0.

| file | licence | project |
| --- | --- | --- |
<#list dependencyMap as e>
<#assign project = e.getKey()/>
<#assign licenses = e.getValue()/>
| ${project.artifactId}-${project.version}.jar | <#list licenses as license>${license}<#sep>, </#sep></#list> | ${project.url!(project.groupId)} |
</#list>

Fonts, pictures and other content that is not code are named in the folder that holds them.

This list is made by `src/build/notices.sh`; a test compares it with the libraries that ship.
