/** Who asks for a person's records. */
export const askers = ['person', 'guardian', 'representative'] as const
export type Asker = (typeof askers)[number]

/** How whoever asks has shown who they are. */
export const proofs = ['e-identification', 'identity-card', 'passport', 'known', 'certificate'] as const
export type Proof = (typeof proofs)[number]

/** How what was asked for reaches whoever asked. */
export const givenWays = ['by-hand', 'registered-letter', 'digital-mailbox'] as const
export type GivenWay = (typeof givenWays)[number]

/** By what a request is refused as a whole. */
export const refusalSections = [
	'gdpr-12-5',
	'osl-26-1',
	'osl-26-2',
	'osl-10-3',
	'osl-12-3',
	'identity',
] as const

/** What whoever takes a second look says. */
export const secondLooks = ['agreed', 'sent-back'] as const
export type SecondLook = (typeof secondLooks)[number]
