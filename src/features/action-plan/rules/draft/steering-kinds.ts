import type { Level } from '../document/document.ts'

/** From what is wanted to how it is done each time: what a municipality steers by, the widest first. */
export const steeringKinds = [
	'programme',
	'strategy',
	'policy',
	'action-plan',
	'implementation-plan',
	'guideline',
] as const
export type SteeringKind = (typeof steeringKinds)[number]

/** A document says its kind in the municipality's own word, which is known by how it ends: `handlingsplan`, `bostadsprogram`. */
const endings: readonly (readonly [ending: string, kind: SteeringKind])[] = [
	['genomförandeplan', 'implementation-plan'],
	['implementation plan', 'implementation-plan'],
	['handlingsplan', 'action-plan'],
	['handleplan', 'action-plan'],
	['action plan', 'action-plan'],
	['program', 'programme'],
	['programme', 'programme'],
	['strategi', 'strategy'],
	['strategy', 'strategy'],
	['policy', 'policy'],
	['riktlinje', 'guideline'],
	['riktlinjer', 'guideline'],
	['guideline', 'guideline'],
	['guidelines', 'guideline'],
]

/** Null for a word of which nothing is known. */
export function steeringKindIn(word: string): SteeringKind | null {
	const asked = word.trim().toLowerCase()
	return endings.find(([ending]) => asked.endsWith(ending))?.[1] ?? null
}

const usual: Readonly<Record<SteeringKind, readonly Level[]>> = {
	programme: ['council'],
	strategy: ['council', 'board'],
	policy: ['council'],
	'action-plan': ['board', 'committee', 'district'],
	'implementation-plan': ['committee', 'district'],
	guideline: ['committee', 'district', 'officer'],
}

/** Who usually decides a document of the kind; nothing keeps a municipality from another order. */
export function usualLevels(kind: SteeringKind): readonly Level[] {
	return usual[kind]
}
