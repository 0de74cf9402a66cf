import * as z from 'zod'
import { id } from '../../../platform/fields.ts'

/** What a form about a person posts; the fields are the inner command's to read. */
export const anyPosted = z.looseObject({ personId: id() })

export const personIdIn = ({ personId }: z.output<typeof anyPosted>): string[] => [personId]
