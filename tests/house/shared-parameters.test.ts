import { expect, test } from 'vitest'
import { functionalZeroParameters } from '../../src/features/homelessness/rules/functional-zero.ts'
import { homelessnessDefinitions } from '../../src/features/indicators/rules/definitions/homelessness.ts'

test('functional zero is reckoned with the parameters that the registry of indicators prints', () => {
	const definition = homelessnessDefinitions.find(({ id }) => id === 'functional-zero-acute')
	expect(definition?.parameters).toEqual(functionalZeroParameters)
})
