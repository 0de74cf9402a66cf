import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

// The server's entry is the input of the ssr build, so that screens, API and commands live in one module graph.
export default defineConfig({
	plugins: [reactRouter(), browserWall(), keptMessages()],
	environments: {
		ssr: {
			resolve: { noExternal: [/^@navikt\//, /^date-fns/, /^(?:use-intl|intl-messageformat|@formatjs)/] },
			build: { rollupOptions: { input: 'src/app/server.ts' } },
		},
	},
})

const serverOnly = [
	/\/src\/features\/[^/]+\/(?:commands|queries|store|counts|published|access)(?:\/|\.ts)/,
	/\/src\/platform\/(?!words\/)/,
	/\/node_modules\/(?:zod|temporal-polyfill|kysely|pg|better-auth|pino)\//,
]

/** The build fails when code that must stay on the server reaches the browser: neither size nor secrets are left to luck. */
function browserWall(): Plugin {
	return {
		name: 'browser-wall',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle(_, bundle) {
			const strayed = Object.values(bundle)
				.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
				.filter(([id, module]) => module.renderedLength > 0 && serverOnly.some((kind) => kind.test(id)))
				.map(([id]) => id.split('?')[0])
			if (strayed.length > 0)
				this.error(`in the browser's bundle, but only for the server: ${strayed.slice(0, 9).join(', ')}`)
		},
	}
}

/** On the server, what formats words keeps what it has read from one page to the next. */
function keptMessages(): Plugin {
	const library = 'use-intl/format-message'
	return {
		name: 'kept-messages',
		enforce: 'pre',
		applyToEnvironment: (environment) => environment.name === 'ssr',
		resolveId(id, importer) {
			const isLibrarys = id === library && importer?.includes('/node_modules/use-intl/') === true
			return isLibrarys ? this.resolve('/src/app/kept-messages.ts', importer) : null
		},
	}
}
