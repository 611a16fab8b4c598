/** The rules of the architecture as tests over manifests, sources and compiled classes of every bundle. */
package org.caret.architecture;
