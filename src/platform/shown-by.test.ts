import { expect, test } from 'vitest'
import { showing, shownBy } from './audit.ts'

test('an answer under codes tells the log whom it showed, and nobody else', () => {
	const answer = showing(['0197f0aa-0000-7000-8000-000000000001'], { rows: ['LH-1001'] })
	expect(shownBy(answer)).toEqual(['0197f0aa-0000-7000-8000-000000000001'])
	expect(JSON.stringify(answer)).toBe('{"rows":["LH-1001"]}')
	expect(Object.entries({ ...answer })).toEqual([['rows', ['LH-1001']]])
	expect(shownBy({ rows: [] })).toEqual([])
	expect(shownBy(null)).toEqual([])
})
