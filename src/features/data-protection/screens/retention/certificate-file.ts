import type { LoaderFunctionArgs } from 'react-router'
import { type AbstractIntlMessages, createTranslator } from 'use-intl/core'
import type { PaperDocument } from '../../../../foundation/document.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { formatDay } from '../../../../ui/format.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { destructionCertificate } from '../../queries/retention/destruction-certificate.ts'
import { inventory as inventoryEn } from '../../words/inventory/en.ts'
import { inventory as inventorySv } from '../../words/inventory/sv.ts'
import { retention as en } from '../../words/retention/en.ts'
import { retention as sv } from '../../words/retention/sv.ts'

type Words = (key: string, values?: Readonly<Record<string, string>>) => string

/** The certificate as a paper to keep, in the reader's language. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const shown = show(await destructionCertificate(callerOf(context), { runId: params.runId }))
	const { certificate, municipality, proposer, approver, digest, rows } = shown
	const locale = localeOf(request.headers)
	const messages: AbstractIntlMessages = {
		retention: { sv, en }[locale],
		inventory: { sv: inventorySv, en: inventoryEn }[locale],
	}
	const words = createTranslator({ locale, messages }) as unknown as Words
	const day = (on: PlainDate) => formatDay(on, locale)
	const said = (key: string, values?: Readonly<Record<string, string>>) =>
		words(`retention.certificate.${key}`, values)
	const signed = (name: string, on: PlainDate) => words('retention.run.personOn', { name, on: day(on) })
	const line = (...texts: string[]) => ({ is: 'cells' as const, cells: texts.map((text) => ({ text })) })
	const paper: PaperDocument = {
		language: locale,
		title: said('title'),
		letterhead: {
			organisation: municipality,
			unit: '',
			facts: [],
			pageLabel: said('page'),
			addressee: '',
			copyTo: '',
		},
		stamps: [],
		sections: [
			{
				key: 'facts',
				heading: said('facts'),
				blocks: [
					{
						is: 'table',
						caption: said('state', { on: day(certificate.doneOn) }),
						columns: [
							{ heading: said('facts'), align: 'start', width: 2 },
							{ heading: '', align: 'start', width: 5 },
						],
						rows: [
							line(words('retention.run.asOf'), day(certificate.asOf)),
							line(said('proposed'), signed(proposer, certificate.proposedOn)),
							line(said('approved'), signed(approver, certificate.approvedOn)),
							line(said('done'), day(certificate.doneOn)),
							line(words('retention.run.digest'), digest),
						],
						note: '',
					},
				],
			},
			{
				key: 'files',
				heading: said('files'),
				blocks: [
					{
						is: 'table',
						caption: said('files'),
						columns: [
							{ heading: said('rule'), align: 'start', width: 5 },
							{ heading: said('outcome'), align: 'start', width: 3 },
							{ heading: words('retention.due.files'), align: 'end', width: 1 },
							{ heading: words('retention.due.people'), align: 'end', width: 1 },
						],
						rows: certificate.files.map(({ rule, basis, state, files, people }) =>
							line(
								`${words(`retention.rules.names.${rule}`)} (${basis ?? ''})`,
								said(`outcomes.${state}`),
								String(files),
								String(people),
							),
						),
						note: said('note'),
					},
				],
			},
			{
				key: 'rows',
				heading: said('rows'),
				blocks: [
					{
						is: 'table',
						caption: said('rows'),
						columns: [
							{ heading: words('retention.run.rowsHead'), align: 'start', width: 5 },
							{ heading: words('retention.run.rowsCount'), align: 'end', width: 1 },
						],
						rows: rows.map((row) =>
							line(
								row.heading === 'history'
									? words('retention.run.earlier')
									: words(`inventory.headings.${row.heading}`),
								String(row.rows),
							),
						),
						note: '',
					},
				],
			},
		],
		footer: { left: said('title'), right: municipality },
	}
	return downloadOf(
		await printDocument(paper, 'pdf'),
		mediaTypes.pdf,
		`certificate-${certificate.doneOn}.pdf`,
	)
}
