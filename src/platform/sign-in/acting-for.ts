import type { Member } from './sign-in.ts'

const name = 'bofast_for'

/** The cookie that says for which of several owners somebody acts; it says nothing of who they are. */
export function actingCookie(organisationId: string, overTls: boolean): string {
	const safe = overTls ? '; Secure' : ''
	return `${name}=${organisationId}; Path=/; HttpOnly; SameSite=Lax${safe}`
}

/** Whoever speaks for several owners acts for one of them at a time, once it is chosen. */
export function actingFor(member: Member, headers: Headers): Member {
	const { actor, standing } = member
	if (standing.owners.length < 2) return member
	const chosen = new RegExp(`(?:^|; )${name}=([0-9a-f-]{36})`).exec(headers.get('cookie') ?? '')?.[1]
	const owner = standing.owners.find(({ id }) => id === chosen)
	if (owner === undefined) return member
	const { administersIds = [] } = actor
	return {
		actor: {
			...actor,
			organisationIds: [owner.id],
			administersIds: administersIds.filter((id) => id === owner.id),
		},
		standing: { ...standing, places: [owner.name] },
	}
}
