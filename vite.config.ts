import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

// The server's entry is the input of the ssr build, so that screens, API and commands live in one module graph.
export default defineConfig({
	plugins: [reactRouter()],
	environments: {
		ssr: {
			resolve: { noExternal: [/^@navikt\//, /^date-fns/] },
			build: { rollupOptions: { input: 'src/app/server.ts' } },
		},
	},
})
