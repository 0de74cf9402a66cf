import { afterAll, expect, test } from 'vitest'
import { bofast, folderForFiles } from '../../../tests/support/run-bofast.ts'

const files = folderForFiles()
afterAll(() => files.remove())

test('a row with several faults is told by each column with its own reason, and is one row refused', () => {
	const table = ['Referens;Hyresgäst;Adress;Skuld;Förfallodag', 'R1;Anna A;Storg 1;8000;2026-06-30']
	const file = files.file('notices.csv', [...table, 'R2;;Storg 2;-5;2026-06-30'].join('\n'))
	const rehearse = (...flags: string[]) =>
		bofast(
			...['notices', 'import', file, '--landlord', 'Provhus', '--dry-run'],
			...['--data', `${files.folder}/data`, ...flags],
		)
	const told = JSON.parse(rehearse('--json').stdout)
	expect(told).toMatchObject({ accepted: 1, updated: 0, duplicates: 0 })
	expect(told.rejected).toEqual([
		{
			...{ row: 3, column: 'Hyresgäst' },
			reason: 'Fill in the field. Skuld: The amount must be more than zero',
		},
	])
	const { stdout, stderr } = rehearse()
	expect(stderr.match(/Row 3, /g)).toHaveLength(2)
	expect(stdout).toMatch(/^One new, none changed, no duplicates, one /)
}, 120_000)
