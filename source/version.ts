/** The same as in package.json and CHANGELOG.md; a test compares them. */
export const version = '0.1.0';
