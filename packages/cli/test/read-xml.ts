import { SaxesParser } from 'saxes';

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML document, and the text between them. Throws where it is none. */
export function readXml(text: string): { readonly elements: readonly XmlElement[]; readonly said: string } {
  const elements: XmlElement[] = [];
  let said = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (words) => {
    said += words;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return { elements, said };
}
