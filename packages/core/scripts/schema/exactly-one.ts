import { _, type Code, type CodeKeywordDefinition, nil } from 'ajv';

/** `exactlyOne: [a, b]`: an object has one of these keys. As one keyword a fault is one error, where `oneOf` gives one for each branch. */
export const exactlyOne: CodeKeywordDefinition = {
  keyword: 'exactlyOne',
  type: 'object',
  schemaType: 'array',
  error: { message: '', params: ({ schemaCode }) => _`{ keys: ${schemaCode} }` },
  code(context) {
    const keys: readonly string[] = context.schema;
    const count = keys.map((key) => _`(${context.data}[${key}] === undefined ? 0 : 1)`);
    context.fail(_`${count.reduce<Code>((sum, one) => (sum === nil ? one : _`${sum} + ${one}`), nil)} !== 1`);
  },
};
