/** A switch that forgot a case fails here: at compile time by its type, at run time by name. */
export function assertNever(value: never): never {
	throw new Error(`a case nobody thought of: ${JSON.stringify(value)}`)
}
