import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bofast, folderForFiles } from '../../../tests/support/run-bofast.ts'

const files = folderForFiles()
afterAll(() => files.remove())
const data = ['--data', `${files.folder}/data`]
const founding = (code: string) => [
	...['found', '--kind', 'authority', '--code', code, '--name', 'Samordningen', '--json'],
	...['--admin-email', `${code.toLowerCase()}@samordningen.example`, ...data],
]

test('a network is founded, its register goes out as a file, and into another as it was', () => {
	const founded = JSON.parse(bofast(...founding('FORSTA')).stdout)
	expect(founded).toMatchObject({ kind: 'authority', code: 'FORSTA' })
	expect(founded.password.length).toBeGreaterThan(15)
	expect(bofast(...founding('FORSTA')).status).toBe(1)
	const out = path.join(files.folder, 'register.json')
	expect(bofast('network', 'export', out, ...data).stdout).toBe(`${out}: 0 rows.\n`)
	const register = JSON.parse(readFileSync(out, 'utf8'))
	register.tables.place_group.push({
		...{ id: '0198c0de-0000-7000-8000-000000000001', name: 'Kusten', criterion: 'Vid havet', source: '' },
	})
	const changed = files.file('changed.json', JSON.stringify(register))
	const dry = JSON.parse(bofast('network', 'import', changed, '--dry-run', '--json', ...data).stdout)
	expect(dry).toMatchObject({ imported: false })
	expect(bofast('network', 'export', out, ...data).stdout).toBe(`${out}: 0 rows.\n`)
	expect(bofast('network', 'import', changed, ...data).stdout).toContain('place_group: 1 new')
	bofast('network', 'export', out, ...data)
	bofast(...founding('ANDRA'))
	expect(bofast('network', 'export', out, ...data).stderr).toContain('--network CODE')
	expect(bofast('network', 'import', out, '--network', 'ANDRA', ...data).status).toBe(0)
	const again = path.join(files.folder, 'again.json')
	bofast('network', 'export', again, '--network', 'ANDRA', ...data)
	expect(readFileSync(again, 'utf8')).toBe(readFileSync(out, 'utf8'))
}, 300_000)

test('a file that is no register is told, and nothing of it comes in', () => {
	const file = files.file('wrong.json', '{"format":"annat"}')
	const { status, stderr } = bofast('network', 'import', file, '--network', 'ANDRA', ...data)
	expect(status).toBe(1)
	expect(stderr).toContain('format unknown-format')
	expect(stderr).toContain('Nothing was imported.')
}, 120_000)
