/// The encrypted H2 database: opening, migrating, and one `Stored…` class for each port.
@NullMarked
package villi.storage;

import org.jspecify.annotations.NullMarked;
