import type { IndicatorPromise } from '../../../indicators/index.ts'

/** A figure that a board can show: an indicator of a plan that holds. */
export type Choosable = Pick<IndicatorPromise, 'definition' | 'target'> & { readonly id: string }

/** So few that each is read. */
export const figuresAtMost = 8

/** What the house shows until somebody has chosen: what is counted by a definition, zero visions first, in the plan's order. */
export function usualChoice(figures: readonly Choosable[]): string[] {
	const counted = figures.filter(({ definition }) => definition !== null)
	return [...counted.filter(isZeroVision), ...counted.filter((one) => !isZeroVision(one))]
		.slice(0, figuresAtMost)
		.map(({ id }) => id)
}

export function isZeroVision({ target }: Pick<Choosable, 'target'>): boolean {
	return target.is === 'number' && target.value === 0
}
