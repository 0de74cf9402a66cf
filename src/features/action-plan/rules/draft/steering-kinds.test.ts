import { describe, expect, test } from 'vitest'
import { steeringKindIn, steeringKinds, usualLevels } from './steering-kinds.ts'

describe('the kind of a steering document', () => {
	test('is known by the municipality’s own word for it', () => {
		expect(steeringKindIn('Handlingsplan')).toBe('action-plan')
		expect(steeringKindIn('genomförandeplan')).toBe('implementation-plan')
		expect(steeringKindIn('Bostadsförsörjningsprogram ')).toBe('programme')
		expect(steeringKindIn('nollvisionsstrategi')).toBe('strategy')
		expect(steeringKindIn('riktlinjer')).toBe('guideline')
	})

	test('is unknown for a word that says nothing of it', () => {
		expect(steeringKindIn('plan')).toBeNull()
		expect(steeringKindIn('')).toBeNull()
		expect(steeringKindIn('programledning')).toBeNull()
	})

	test('has somebody who usually decides it: the council what is wanted, the committee how it is done', () => {
		for (const kind of steeringKinds) expect(usualLevels(kind).length).toBeGreaterThan(0)
		expect(usualLevels('programme')).toEqual(['council'])
		expect(usualLevels('implementation-plan')).not.toContain('council')
	})
})
