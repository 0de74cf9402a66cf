import type { Instant } from '../../foundation/plain-date.ts'
import type { Act } from '../../platform/transaction.ts'
import type { DatasetForReaders } from './rules/edition/dataset-for-readers.ts'

type Db = Act['db']

type NewDataset = {
	readonly content: DatasetForReaders
	readonly digest: string
}

/** From now on anyone reads them; earlier versions stay where they are. */
export async function publishDatasets(
	db: Db,
	municipalityId: number,
	{ edition, publishedAt }: { readonly edition: number; readonly publishedAt: Instant },
	datasets: readonly NewDataset[],
): Promise<void> {
	await db
		.insertInto('published.dataset')
		.values(
			datasets.map(({ content, digest }) => ({
				...{ municipalityId, edition, publishedAt, digest, slug: content.slug },
				version: content.changes.at(-1)?.version ?? 1,
				content: JSON.stringify(content),
			})),
		)
		.execute()
}

/** Nothing but that it was withdrawn is left of what the edition published. */
export async function withdrawDatasets(db: Db, edition: number, withdrawnAt: Instant): Promise<void> {
	await db
		.updateTable('published.dataset')
		.set({ content: null, withdrawnAt })
		.where('edition', '=', edition)
		.where('withdrawnAt', 'is', null)
		.execute()
}
