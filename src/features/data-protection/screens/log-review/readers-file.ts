import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { readersOfPerson } from '../../queries/log-review/readers-of-person.ts'
import { readersPaper } from './readers-paper.ts'

/** The person's own extract of who read, as a PDF; the file's name says nothing of whom. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const told = show(await readersOfPerson(callerOf(context), { personId: params.personId }))
	const pdf = await printDocument(readersPaper(told, localeOf(request.headers)), 'pdf')
	return downloadOf(pdf, mediaTypes.pdf, `log-extract-${told.today}.pdf`)
}
