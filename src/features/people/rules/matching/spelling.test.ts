import { expect, test } from 'vitest'
import { foldName } from '../fold-name.ts'
import { soundOf, spellingOf } from './spelling.ts'

test.each([
	['Åberg', 'Aaberg'],
	['Öström', 'Oestroem'],
	['Sørensen', 'Soerensen'],
	['Kjær', 'Kjaer'],
	['Kristina', 'Christina'],
	['Gustaf', 'Gustav'],
	['Lindqvist', 'Lindkvist'],
	['Lindqvist', 'Lindquist'],
	['Mohammed', 'Mohamed'],
	['Thorbjörn', 'Torbjörn'],
	['Wilhelm', 'Vilhelm'],
	['Cecilia', 'Sesilia'],
])('%s and %s are one name in two spellings', (a, b) => {
	expect(spellingOf(foldName(a))).toBe(spellingOf(foldName(b)))
})

test.each([
	['Andersson', 'Andersen'],
	['Muhammed', 'Mohamud'],
	['Svensson', 'Svensen'],
])('%s and %s are looked for under one sound', (a, b) => {
	expect(soundOf(foldName(a))).toBe(soundOf(foldName(b)))
})

test('names that do not sound alike stay apart', () => {
	expect(spellingOf('lena')).not.toBe(spellingOf('lina'))
	expect(soundOf('berg')).not.toBe(soundOf('borin'))
})
