/** The products as people use them: started as processes from their own folders. */
package org.caret.product;
