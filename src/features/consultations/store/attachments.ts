import { createHash } from 'node:crypto'
import type { Act } from '../../../platform/transaction.ts'
import type { AttachmentKind } from '../rules/attachments.ts'

type Db = Act['db']

export type NewAttachment = { readonly kind: AttachmentKind; readonly bytes: Uint8Array }

export async function insertAttachments(
	db: Db,
	municipalityId: number,
	consultationAnswerId: string,
	files: readonly NewAttachment[],
): Promise<void> {
	if (files.length === 0) return
	await db
		.insertInto('counted.answerAttachment')
		.values(
			files.map(({ kind, bytes }, at) => ({
				...{ municipalityId, consultationAnswerId, position: at + 1, kind, size: bytes.length },
				...{ bytes: Buffer.from(bytes), sha256: createHash('sha256').update(bytes).digest('hex') },
			})),
		)
		.execute()
}

/** The files of an answer go with the one that takes its place. */
export async function carryAttachments(db: Db, from: string, to: string): Promise<void> {
	await db
		.insertInto('counted.answerAttachment')
		.columns(['municipalityId', 'consultationAnswerId', 'position', 'kind', 'size', 'bytes', 'sha256'])
		.expression(
			db
				.selectFrom('counted.answerAttachment')
				.select(({ val }) => ['municipalityId', val(to).as('answerId')])
				.select(['position', 'kind', 'size', 'bytes', 'sha256'])
				.where('consultationAnswerId', '=', from),
		)
		.execute()
}

/** What came with an answer; not the files themselves. */
export async function listAttachments(db: Db, consultationAnswerId: string) {
	return await db
		.selectFrom('counted.answerAttachment')
		.select(['id', 'position', 'kind', 'size'])
		.where('consultationAnswerId', '=', consultationAnswerId)
		.orderBy('position')
		.execute()
}

/** One file, with the number of the answer that it came with. */
export async function findAttachment(db: Db, id: string) {
	return await db
		.selectFrom('counted.answerAttachment as f')
		.innerJoin('counted.consultationAnswer as a', (join) =>
			join.onRef('a.municipalityId', '=', 'f.municipalityId').onRef('a.id', '=', 'f.consultationAnswerId'),
		)
		.select(['f.id', 'f.position', 'f.kind', 'f.bytes', 'a.number'])
		.where('f.id', '=', id)
		.executeTakeFirst()
}
