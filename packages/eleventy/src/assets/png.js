// Saves a picture as PNG at twice its size, drawn by the browser with the reader's own fonts. Opened from disk, a browser
// lets nobody read what it draws.
(() => {
  if (location.protocol === 'file:') return;
  const scale = 2;

  async function drawn(source) {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * scale;
    canvas.height = picture.naturalHeight * scale;
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  }

  for (const button of document.querySelectorAll('button[data-png]')) {
    const source = new URL(button.dataset.png, location.href);
    button.hidden = false;
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(await drawn(source.href));
        link.download = source.pathname.split('/').slice(-2).join('-').replace(/svg$/, 'png');
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      } finally {
        button.disabled = false;
      }
    });
  }
})();
