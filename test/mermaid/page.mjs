// Runs in the browser: draws a text, puts the picture into the page as a reader's browser would, and looks at it.
const { mermaid } = globalThis;

const coordinates = new Set('x y x1 x2 y1 y2 cx cy r width height d points transform viewBox'.split(' '));
const doing = new Set('script img image iframe object embed a form input video audio link meta base'.split(' '));
const saying = 'text, foreignObject, title, desc';

globalThis.mermaidPage = {
  start: (settings) => mermaid.initialize(settings),

  async draw(id, source) {
    try {
      const { svg } = await mermaid.render(id, source);
      document.body.innerHTML = svg;
      await new Promise(requestAnimationFrame);
      const elements = [...document.body.querySelectorAll('*')];
      const attributes = elements.flatMap((element) =>
        [...element.attributes].map(({ name, value }) => ({ tag: element.localName, name, value })),
      );
      return {
        svg,
        texts: elements
          .filter((element) => element.matches(saying) && element.parentElement?.closest(saying) === null)
          .map((element) => element.textContent.replace(/\s+/g, '')),
        active: [
          ...elements.map(({ localName }) => localName).filter((tag) => doing.has(tag)),
          ...attributes
            .filter(({ name, value }) => name.startsWith('on') || /javascript:|url\((?!["']?#)/i.test(value))
            .map(({ tag, name }) => `${tag}@${name}`),
        ],
        broken: attributes
          .filter(({ name, value }) => coordinates.has(name) && /NaN|undefined/.test(value))
          .map(({ tag, name, value }) => `${tag}@${name}=${value}`),
      };
    } catch (error) {
      return { svg: '', texts: [], error: String(error?.message ?? error), active: [], broken: [] };
    }
  },
};
