/** Levels of protected identity, from the population register; anything but `none` hides name and ways to reach a person. */
export const protections = ['none', 'confidentiality', 'protected-registration', 'new-identity'] as const
export type Protection = (typeof protections)[number]

export function hides(protection: Protection): boolean {
	return protection !== 'none'
}
