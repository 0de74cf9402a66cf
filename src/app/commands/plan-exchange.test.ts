import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bofast, folderForFiles } from '../../../tests/support/run-bofast.ts'

const files = folderForFiles()
afterAll(() => files.remove())
const data = ['--data', `${files.folder}/data`]

const goal = { id: 'm1', text: 'Ingen ska vräkas', under: null, superiorId: null }
const document = {
	...{ title: 'Plan mot hemlöshet', kind: 'plan', committee: 'SN', level: 'committee', areaKind: 'heading' },
	...{ validFrom: 2024, validTo: 2027, superiors: [], targetGroups: [], areas: [], costClasses: [] },
	...{ sections: [{ id: 'x1', kind: 'text', heading: 'Barn', text: 'Barn ska synas.' }] },
	...{ goals: [goal], indicators: [], activities: [] },
}
const given = (said: object) =>
	JSON.stringify({ format: 'bofast-plan-1', document: { ...document, ...said }, units: [] })

test('a plan goes in and out as a file, and what comes out says what went in', () => {
	const file = files.file('plan.json', given({}))
	const { planId, added } = JSON.parse(bofast('plan', 'import', '--document', file, '--json', ...data).stdout)
	expect(added).toBe(true)
	const out = path.join(files.folder, 'out.json')
	const exported = bofast('plan', 'export', 'Plan mot hemlöshet', '--out', out, '--json', ...data)
	expect(JSON.parse(exported.stdout)).toEqual({ planId, version: 1, out })
	expect(JSON.parse(readFileSync(out, 'utf8')).document.sections[0].text).toBe('Barn ska synas.')
	expect(bofast('plan', 'compare', file, out).stdout).toBe('They say the same.\n')
	expect(bofast('plan', 'compare', `${planId}@1`, file, ...data).stdout).toBe('They say the same.\n')
}, 180_000)

test('two files are compared without a database, part by part and field by field', () => {
	const one = files.file('one.json', given({}))
	const sections = [{ id: 'y9', kind: 'text', heading: 'Barn', text: 'Barn ska höras.' }]
	const goals = [goal, { ...goal, id: 'm2', text: 'Alla har ett hem' }]
	const other = files.file('other.json', given({ sections, goals }))
	expect(bofast('plan', 'compare', one, other).stdout).toBe(
		[
			'~ sections "Barn"',
			'    text: "Barn ska synas." → "Barn ska höras."',
			'+ goals "Alla har ett hem"',
			'',
		].join('\n'),
	)
	const { changes } = JSON.parse(bofast('plan', 'compare', one, other, '--json').stdout)
	expect(changes).toMatchObject([
		{ part: 'sections', change: 'changed' },
		{ part: 'goals', change: 'added' },
	])
})

test('a file that is wrong is told with every fault and its place, and nothing of it comes in', () => {
	const goals = [
		{ ...goal, text: '' },
		{ ...goal, id: 7 },
	]
	const file = files.file('wrong.json', given({ level: 'king', goals }))
	const { status, stderr } = bofast('plan', 'compare', file, file)
	expect(status).toBe(1)
	expect(stderr.trim().split('\n')).toEqual([
		`bofast: ${file} is not a plan that can be read:`,
		'  document.level is none of what may stand there',
		'  document.goals.0.text is empty',
		'  document.goals.1.id is something else than it should be',
	])
	expect(bofast('plan', 'compare', file).status).toBe(2)
	expect(bofast('plan', 'export', 'x').stderr).toContain('--out is missing')
	expect(bofast('plan', 'import', '--document', `${file}.no`, ...data).stderr).toContain('cannot be read')
})
