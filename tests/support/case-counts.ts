import type { CaseCounts } from '../../src/features/eviction-prevention/counts.ts'

/** Every count that case work gives. */
export const everyCaseCount = [
	...(['evictions', 'childrenEvicted', 'casesOpened', 'casesAverted'] as const),
	...(['consultations', 'childTalks'] as const),
] satisfies readonly (keyof CaseCounts)[]
