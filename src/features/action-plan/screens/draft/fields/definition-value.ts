type Reference = { readonly id: string; readonly version: number }

/** A definition in one version, as one value of a list to choose from. */
export const definitionValue = ({ id, version }: Reference): string => `${id}@${version}`

/** What was posted for one; null when nothing was chosen. */
export function definitionIn(posted: unknown): Reference | null {
	const [id, version] = typeof posted === 'string' ? posted.split('@') : []
	return id === undefined || version === undefined ? null : { id, version: Number(version) }
}
