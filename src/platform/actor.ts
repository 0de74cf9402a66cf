import type { Instant } from '../foundation/plain-date.ts'

/** Who acts, as read from the organisation's own rows at sign-in. */
export type Actor = {
	readonly municipalityId: number
	/** The committee whose rows the actor works with (each committee is its own controller). */
	readonly controllerId: string | null
	readonly actorId: string
	readonly roles: readonly string[]
	readonly unitIds: readonly string[]
	/** Organisations outside the municipality that the actor speaks for. */
	readonly organisationIds: readonly string[]
	/** Those of them whose people and keys the actor keeps. */
	readonly administersIds?: readonly string[]
	/** When whoever signed in last proved to be themselves; those who come by no session (a job, a key) have none. */
	readonly provedAt?: Instant
	/** Not a person who signed in but a system of an organisation's, let in by a key. */
	readonly byKey?: true
}

export function hasRole(actor: Actor, ...wanted: readonly string[]): boolean {
	return wanted.some((role) => actor.roles.includes(role))
}

/** Does the actor keep a landlord's own people and keys: this one's, or any at all? */
export function administers({ administersIds = [] }: Actor, organisationId?: string): boolean {
	return organisationId === undefined ? administersIds.length > 0 : administersIds.includes(organisationId)
}
