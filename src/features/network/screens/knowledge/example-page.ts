import type { exampleContact } from '../../queries/knowledge/example-contact.ts'
import type { KnowledgeExample } from '../../queries/knowledge/knowledge-example.ts'

type Contact = Extract<Awaited<ReturnType<typeof exampleContact>>, { is: 'done' }>['value']['contact']

/** An example as its page has it, and whom to call about it when somebody has asked. */
export type ExamplePage = KnowledgeExample & { readonly asked: boolean; readonly who: Contact | null }
