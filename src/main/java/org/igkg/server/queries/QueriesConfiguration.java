package org.igkg.server.queries;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages and addresses of the catalogue's questions. */
@Configuration(proxyBeanMethods = false)
@Import({QueryPageController.class, QueryApiController.class})
public class QueriesConfiguration {}
