import { route } from '@react-router/dev/routes'

/** Files that one route makes in several kinds, each at an address of its own. */
export function files(below: string, names: readonly string[], screen: string) {
	return names.map((name) => route(`${below}/${name}`, screen, { id: `${below}/${name}` }))
}
