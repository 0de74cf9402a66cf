// Draws docs/map.svg from the imports as they are; with --check only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import walls from '../.dependency-cruiser.mjs'
import { drawHouse, type Link } from './house-map.ts'

const file = fileURLToPath(new URL('../docs/map.svg', import.meta.url))

/** The drawing that docs/map.svg should be. */
export async function currentMap(): Promise<string> {
	const { output } = await cruise(['src'], {
		...walls.options,
		exclude: { path: '\\.test\\.tsx?$|/samples\\.ts$' },
	})
	const links = new Map<string, Link>()
	const standing = new Set<string>()
	for (const { source, dependencies } of (output as ICruiseResult).modules) {
		const from = roomOf(source)
		if (from === null) continue
		standing.add(from)
		for (const { resolved } of dependencies) {
			const to = roomOf(resolved)
			if (to === null || to === from) continue
			const byDoor = resolved.endsWith('/counts.ts')
				? 'counts'
				: resolved.endsWith('/published.ts')
					? 'published'
					: 'index'
			const key = `${from} ${to} ${byDoor}`
			links.set(key, { from, to, byDoor })
		}
	}
	return drawHouse(
		standing,
		[...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link),
	)
}

function roomOf(path: string): string | null {
	return /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const map = await currentMap()
	if (!process.argv.includes('--check')) writeFileSync(file, map)
	else if (readFileSync(file, 'utf8') !== map) {
		console.error('Not fresh: docs/map.svg. Run npm run map and commit what it draws.')
		process.exitCode = 1
	}
}
