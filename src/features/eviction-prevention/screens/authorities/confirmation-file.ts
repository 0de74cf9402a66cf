import type { LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import type { PaperDocument } from '../../../../foundation/document.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { confirmationLetter } from '../../queries/authorities/confirmation-letter.ts'
import { authorityWords } from '../../words/authorities/sv.ts'

/** The answer as a letter, in the authority's language: as it was sent, or as the draft stands. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const responsibleId = new URL(request.url).searchParams.get('responsibleId') ?? undefined
	const letter = show(await confirmationLetter(callerOf(context), { caseId: params.caseId, responsibleId }))
	const words = createTranslator({
		locale: 'sv',
		messages: { authorities: authorityWords },
		namespace: 'authorities',
	})
	const facts: [string, string][] = [[words('confirmation.caseNumber'), letter.caseNumber]]
	if (letter.sentOn !== null) facts.push([words('confirmation.sent'), letter.sentOn])
	const paper: PaperDocument = {
		language: 'sv',
		title: words('confirmation.paper'),
		letterhead: {
			organisation: letter.municipality,
			unit: letter.committee,
			facts,
			pageLabel: words('confirmation.page'),
			addressee: 'Kronofogdemyndigheten',
			copyTo: '',
		},
		stamps: letter.sentOn === null ? [words('confirmation.draft')] : [],
		sections: [
			{
				key: 'letter',
				heading: words('confirmation.title'),
				blocks: letter.text.split(/\n\s*\n/).map((text) => ({ is: 'paragraph' as const, text })),
			},
		],
		footer: {
			left: letter.caseNumber,
			right:
				letter.digest === null ? letter.municipality : `${words('confirmation.digest')} ${letter.digest}`,
		},
	}
	return downloadOf(
		await printDocument(paper, 'pdf'),
		mediaTypes.pdf,
		`bekraftelse-${letter.caseNumber.replace(/\s/g, '-')}.pdf`,
	)
}
