// An Angular build wants a page; what the shell takes is exposed in webpack.config.cjs.
void import('../../src/remote/routes');
