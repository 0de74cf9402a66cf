import type { Config } from '@react-router/dev/config'

export default {
	appDirectory: 'src/app',
	buildDirectory: 'build',
	serverBuildFile: 'server.js',
	// All routes come with the first page: nobody can ask the server which screens there are.
	routeDiscovery: { mode: 'initial' },
} satisfies Config
