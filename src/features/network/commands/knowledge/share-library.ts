import { createHash } from 'node:crypto'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { type Library, libraryFormat } from '../../rules/knowledge/library.ts'
import { holdOpenLibrary, lastChecks, listExamples, saveOpenLibrary } from '../../store/knowledge.ts'
import { listAnswers, listQuestions, listTemplates, listTemplateVersions } from '../../store/templates.ts'

/** Lays out for anyone what the network shares as it stands now; part of every command that changes some of it. */
export async function shareLibrary(act: Act): Promise<void> {
	await holdOpenLibrary(act.db, act.actor.municipalityId)
	const library = await libraryNow(act)
	const content = JSON.stringify(library)
	const digest = createHash('sha256').update(content).digest('hex')
	await saveOpenLibrary(act.db, act.actor.municipalityId, { code: library.network.code, content, digest })
}

async function libraryNow({ db, house }: Act): Promise<Library> {
	const { code, name } = await getMunicipality(db)
	const versions = Map.groupBy(await listTemplateVersions(db), ({ libraryTemplateId }) => libraryTemplateId)
	const answers = Map.groupBy(await listAnswers(db), ({ networkQuestionId }) => networkQuestionId)
	const checks = await lastChecks(db)
	const base = `${house.baseUrl.replace(/\/$/, '')}/open/v1/networks/${encodeURIComponent(code)}/library`
	return {
		format: libraryFormat,
		network: { code, name },
		// Told once the lock is held: what is laid out later never says that it is older.
		asOf: house.clock.now(),
		templates: standing(await listTemplates(db)).map(({ id, withdrawnOn: _, ...head }) => ({
			...head,
			...{ id, address: `${base}/templates/${id}` },
			versions: (versions.get(id) ?? []).map(({ libraryTemplateId: __, ...version }) => version),
		})),
		examples: standing(await listExamples(db)).map((one) => ({
			...{ id: one.id, title: one.title, where: one.placeName ?? one.elsewhere },
			...{ method: one.method, result: one.result, evidenceScale: one.evidenceScale },
			...{ evidence: one.evidence, evidenceSource: one.evidenceSource },
			...{ targetGroups: one.targetGroups, activities: one.activities },
			contact: { organisation: one.contactOrganisation, role: one.contactRole },
			checkedOn: checks.get(one.id)?.checkedOn ?? null,
		})),
		questions: standing(await listQuestions(db))
			.filter(({ openedOn }) => openedOn !== null)
			.map(({ id, title, question, askedAs, askedOn }) => ({
				...{ id, title, question, askedAs, askedOn },
				answers: (answers.get(id) ?? []).map(({ answer, answeredAs, answeredOn }) => ({
					...{ answer, answeredAs, answeredOn },
				})),
			})),
	}
}

const standing = <One extends { readonly withdrawnOn: unknown }>(all: readonly One[]): One[] =>
	all.filter(({ withdrawnOn }) => withdrawnOn === null)
