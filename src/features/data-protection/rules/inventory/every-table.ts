import { caseTables } from './cases.ts'
import { childTables } from './children.ts'
import { countWeekTables } from './count-week.ts'
import { homelessnessTables } from './homelessness.ts'
import { housingTables } from './housing.ts'
import { logReviewTables } from './log-review.ts'
import { noticeTables } from './notices.ts'
import { organisationTables } from './organisation.ts'
import { outsideTables } from './outside.ts'
import { peopleTables } from './people.ts'
import { retentionTables } from './retention.ts'
import { rightsTables } from './rights.ts'
import { supportTables } from './support.ts'
import type { Table } from './table.ts'

/** The inventory: every table of schema `named`, and the rows about single people that lie outside it. */
export const everyTable: readonly Table[] = [
	...peopleTables,
	...homelessnessTables,
	...countWeekTables,
	...caseTables,
	...childTables,
	...noticeTables,
	...supportTables,
	...housingTables,
	...organisationTables,
	...rightsTables,
	...logReviewTables,
	...retentionTables,
	...outsideTables,
]
