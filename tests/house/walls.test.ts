import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import walls from '../../.dependency-cruiser.mjs'

type House = Record<string, string>

/** The names of the walls that a small house of invented files runs into. */
async function wallsHitBy(house: House): Promise<string[]> {
	const plot = mkdtempSync(join(tmpdir(), 'walls-'))
	try {
		symlinkSync(resolve('node_modules'), join(plot, 'node_modules'))
		for (const [path, content] of Object.entries(house)) {
			mkdirSync(dirname(join(plot, path)), { recursive: true })
			writeFileSync(join(plot, path), content)
		}
		const tops = [...new Set(Object.keys(house).map((path) => path.split('/')[0] ?? ''))]
		const { output } = await cruise(tops, { ...walls.options, ruleSet: walls, validate: true, baseDir: plot })
		return [...new Set((output as ICruiseResult).summary.violations.map((hit) => hit.rule.name))].sort()
	} finally {
		rmSync(plot, { recursive: true })
	}
}

const thing = 'export const thing = 1\n'
const takes = (path: string) => `import { thing } from '${path}'\nexport const own = thing\n`
const takesType = (path: string) => `import type { thing } from '${path}'\nexport type Own = typeof thing\n`
const at = (path: string, content: string, target: string): House => ({ [path]: content, [target]: thing })

const forbidden: [wall: string, house: House][] = [
	['foundation-stands-alone', at('src/foundation/day.ts', takes('../ui/form.ts'), 'src/ui/form.ts')],
	['platform-on-foundation', at('src/platform/audit.ts', takes('../ui/form.ts'), 'src/ui/form.ts')],
	[
		'ui-on-foundation',
		at('src/ui/form.tsx', takes('../features/people/index.ts'), 'src/features/people/index.ts'),
	],
	[
		'ui-takes-only-types-of-platform',
		at('src/ui/form.tsx', takes('../platform/clock.ts'), 'src/platform/clock.ts'),
	],
	['nothing-on-the-roof', at('src/features/people/api.ts', takes('../../app/main.ts'), 'src/app/main.ts')],
	[
		'rules-are-pure',
		at('src/features/people/rules/name.ts', takes('../access.ts'), 'src/features/people/access.ts'),
	],
	[
		'rules-take-only-types-of-others',
		at('src/features/housing/rules/bed.ts', takes('../../people/index.ts'), 'src/features/people/index.ts'),
	],
	[
		'rules-take-only-types-of-others',
		at(
			'src/features/open-data/rules/csv.ts',
			takes('../../reports/published.ts'),
			'src/features/reports/published.ts',
		),
	],
	['rules-need-no-package', { 'src/features/people/rules/name.ts': "import 'zod'\n" }],
	['rules-need-no-machine', { 'src/features/people/rules/name.ts': "import 'node:fs'\n" }],
	[
		'sql-only-in-stores',
		{ 'src/features/people/commands/add.ts': "import { sql } from 'kysely'\nexport const q = sql`x`\n" },
	],
	[
		'stores-only-for-commands-and-queries',
		at('src/features/people/register.ts', takes('./store.ts'), 'src/features/people/store.ts'),
	],
	[
		'stores-stay-at-home',
		at(
			'src/features/housing/commands/add.ts',
			takes('../../people/store.ts'),
			'src/features/people/store.ts',
		),
	],
	[
		'screens-and-api-act-through-commands',
		at('src/features/people/screens/a.tsx', takes('../store/find.ts'), 'src/features/people/store/find.ts'),
	],
	[
		'screens-and-api-act-through-commands',
		at('src/features/people/api.ts', takes('./store.ts'), 'src/features/people/store.ts'),
	],
	[
		'screens-know-no-api',
		at('src/features/people/screens/a.tsx', takes('../api.ts'), 'src/features/people/api.ts'),
	],
	[
		'api-knows-no-screen',
		at('src/features/people/api.ts', takes('./screens/a.tsx'), 'src/features/people/screens/a.tsx'),
	],
	[
		'the-door-shows-no-screen',
		at('src/features/people/index.ts', takes('./screens/a.tsx'), 'src/features/people/screens/a.tsx'),
	],
	[
		'only-by-the-door',
		at(
			'src/features/housing/commands/add.ts',
			takes('../../people/commands/find.ts'),
			'src/features/people/commands/find.ts',
		),
	],
	[
		'one-way-from-people',
		at(
			'src/features/people/commands/add.ts',
			takes('../../housing/index.ts'),
			'src/features/housing/index.ts',
		),
	],
	[
		'one-way-from-organisation',
		at(
			'src/features/organisation/commands/add.ts',
			takes('../../reports/index.ts'),
			'src/features/reports/index.ts',
		),
	],
	[
		'one-way-from-indicators',
		at(
			'src/features/indicators/commands/add.ts',
			takes('../../action-plan/index.ts'),
			'src/features/action-plan/index.ts',
		),
	],
	[
		'named-knows-no-counted',
		at(
			'src/features/people/commands/add.ts',
			takes('../../reports/index.ts'),
			'src/features/reports/index.ts',
		),
	],
	[
		'counted-reaches-named-by-counts',
		at(
			'src/features/indicators/commands/add.ts',
			takesType('../../people/index.ts'),
			'src/features/people/index.ts',
		),
	],
	[
		'counted-knows-no-public',
		at(
			'src/features/reports/commands/add.ts',
			takes('../../open-data/index.ts'),
			'src/features/open-data/index.ts',
		),
	],
	[
		'public-reaches-counted-by-published',
		at(
			'src/features/public-pages/queries/plan.ts',
			takes('../../action-plan/index.ts'),
			'src/features/action-plan/index.ts',
		),
	],
	[
		'counts-open-upward-only',
		at('src/features/desk/queries/a.ts', takes('../../people/counts.ts'), 'src/features/people/counts.ts'),
	],
	[
		'counts-for-queries-alone',
		at('src/features/people/commands/a.ts', takes('../counts.ts'), 'src/features/people/counts.ts'),
	],
	[
		'production-needs-no-samples',
		at('src/app/main.ts', takes('../../samples/lillhamn/load.ts'), 'samples/lillhamn/load.ts'),
	],
	[
		'the-demo-is-asked-for',
		at('src/app/commands/start.ts', takes('../../../samples/lillhamn/load.ts'), 'samples/lillhamn/load.ts'),
	],
	[
		'no-cycles',
		{
			'src/foundation/a.ts': takes('./b.ts'),
			'src/foundation/b.ts': "export { own as thing } from './a.ts'\n",
		},
	],
	['no-missing-file', { 'src/foundation/a.ts': takes('./nowhere.ts') }],
]

describe('a forbidden import is refused', () => {
	test.each(forbidden)('%s', async (wall, house) => {
		expect(await wallsHitBy(house)).toContain(wall)
	})

	test('every wall has a house that runs into it', () => {
		const sameRule = (name: string) => name.replace(/^one-way-from-.*/, 'one-way')
		const tried = new Set(forbidden.map(([wall]) => sameRule(wall)))
		expect(walls.forbidden.map((rule) => sameRule(rule.name)).filter((name) => !tried.has(name))).toEqual([])
	})
})

describe('the natural flow stays open', () => {
	test.each<[string, House]>([
		[
			'a screen calls its command, the command its store, the store kysely',
			{
				'src/features/people/screens/a.tsx': takes('../commands/add.ts').replace('thing }', 'own as thing }'),
				'src/features/people/commands/add.ts': takes('../store.ts').replace('thing }', 'own as thing }'),
				'src/features/people/store.ts': "import { sql } from 'kysely'\nexport const own = sql`x`\n",
			},
		],
		[
			'a later room enters an earlier one by its door',
			at(
				'src/features/housing/commands/add.ts',
				takes('../../people/index.ts'),
				'src/features/people/index.ts',
			),
		],
		[
			'counted calls counts',
			at(
				'src/features/indicators/queries/a.ts',
				takes('../../people/counts.ts'),
				'src/features/people/counts.ts',
			),
		],
		[
			'rules know the types of an earlier room',
			at(
				'src/features/housing/rules/bed.ts',
				takesType('../../people/index.ts'),
				'src/features/people/index.ts',
			),
		],
		[
			'the command line asks for the demo',
			at(
				'src/app/commands/start.ts',
				"export const demo = () => import('../../../samples/lillhamn/load.ts')\n",
				'samples/lillhamn/load.ts',
			),
		],
	])('%s', async (_, house) => {
		expect(await wallsHitBy(house)).toEqual([])
	})
})
