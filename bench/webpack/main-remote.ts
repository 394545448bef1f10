// Angular's builder needs a main file. The exposed modules are in webpack.config.cjs.
void import('../../src/remote/routes');
