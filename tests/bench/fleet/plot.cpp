// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/fleet/plot.h"

#include <QtCore/QLocale>
#include <QtCore/QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double width = 980;
constexpr double left = 78;
constexpr double right = 24;
constexpr double top = 82; // title and legend
constexpr double panelHeight = 268;
constexpr double plotTop = 44; // of a panel: its title and its numbers are above
constexpr double plotHeight = 168;
constexpr double lowest = 100; // connections per second at the foot of the axis
const auto ink = "#1f2933"_ba;
const auto soft = "#66727f"_ba;
const auto grid = "#e3e7eb"_ba;

class Plot
{
public:
    explicit Plot(QByteArray *out)
        : m_xml(out)
    {
    }

    void begin(const Panel &first, std::size_t panels, std::uint32_t clients);
    void panel(const Panel &panel, double y);
    void end();

private:
    void axes(const Scenario &scenario);
    void curve(const Curve &curve, bool onTop);
    void marks(const Panel &panel);
    void label(double x, double y, const QString &words, double length);
    void text(double x, double y, const QString &words, const QByteArray &color, int size,
        const QByteArray &anchor = "start"_ba, bool bold = false);
    void line(double x1, double y1, double x2, double y2, const QByteArray &color, double thickness,
        const QByteArray &dashes = {});
    void attribute(const char *name, const QByteArray &value);
    void attribute(const char *name, double value) { attribute(name, QByteArray::number(value, 'f', 1)); }
    [[nodiscard]] double xOf(double second) const
    {
        return left + second / m_seconds * (width - left - right);
    }
    [[nodiscard]] double yOf(double rate) const
    {
        const double share = std::log10(std::max(rate, lowest) / lowest) / m_decades;
        return m_top + plotHeight * (1 - share);
    }

    QXmlStreamWriter m_xml;
    double m_decades = 1; // from lowest to the head of the axis
    double m_seconds = 1; // of the panel
    double m_top = 0; // of the panel's axes
};

void Plot::begin(const Panel &first, std::size_t panels, std::uint32_t clients)
{
    m_decades = std::ceil(std::log10(std::max<double>(clients, 10 * lowest) / lowest));
    const double height = top + panelHeight * static_cast<double>(panels);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"svg"_s);
    attribute("xmlns", "http://www.w3.org/2000/svg");
    attribute("viewBox", "0 0 " + QByteArray::number(width) + ' ' + QByteArray::number(height));
    attribute("width", width);
    attribute("height", height);
    attribute("font-family", "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif");
    m_xml.writeEmptyElement(u"rect"_s);
    attribute("width", width);
    attribute("height", height);
    attribute("fill", "#ffffff");
    const auto count = QLocale(QLocale::English).toString(clients);
    text(left, 30, u"How %1 clients come back: connections per second at the server"_s.arg(count), ink, 17,
        "start"_ba, true);
    double x = left;
    for (const auto &curve : first.curves) {
        line(x, 53, x + 26, 53, curve.color, 4);
        text(x + 34, 58, curve.name, ink, 14);
        x += 62 + 7.6 * static_cast<double>(curve.name.size());
    }
}

void Plot::panel(const Panel &panel, double y)
{
    m_top = y + plotTop;
    m_seconds = static_cast<double>(panel.scenario.shown.count());
    text(left, y + 14, panel.scenario.name, ink, 15, "start"_ba, true);
    double x = left;
    for (const auto &curve : panel.curves) {
        const auto &course = curve.course;
        const auto time =
            course.nearlyAllBack
                ? QString::number(std::chrono::round<std::chrono::seconds>(*course.nearlyAllBack).count())
                      + u" s"_s
                : u"over an hour"_s;
        const auto words = u"peak %1 × mean, 99 % back in %2"_s.arg(course.peakToMean, 0, 'f', 1).arg(time);
        text(x, y + 34, words, curve.color, 13);
        x += 36 + 7.1 * static_cast<double>(words.size());
    }
    axes(panel.scenario);
    for (std::size_t index = panel.curves.size(); index > 0; --index)
        curve(panel.curves[index - 1], index == 1);
    marks(panel);
}

void Plot::end()
{
    text(
        width - right, m_top + plotHeight + 36, u"seconds since everybody was dropped"_s, soft, 12, "end"_ba);
    m_xml.writeEndDocument();
}

void Plot::axes(const Scenario &scenario)
{
    for (int decade = 0; decade <= static_cast<int>(m_decades); ++decade) {
        const double rate = lowest * std::pow(10, decade);
        line(left, yOf(rate), width - right, yOf(rate), decade > 0 ? grid : soft, 1);
        text(left - 8, yOf(rate) + 4, QLocale(QLocale::English).toString(rate, 'f', 0), soft, 12, "end"_ba);
    }
    const int step = scenario.shown > 500s ? 60 : scenario.shown > 200s ? 30 : 10;
    for (int second = 0; second <= scenario.shown.count(); second += step) {
        line(xOf(second), m_top + plotHeight, xOf(second), m_top + plotHeight + 5, soft, 1);
        text(xOf(second), m_top + plotHeight + 19, QString::number(second), soft, 12, "middle"_ba);
    }
}

// Each second is a step as wide as it is long; the lower strategies are filled, so that combs stay readable.
void Plot::curve(const Curve &curve, bool onTop)
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 1); };
    QByteArray path = 'M' + number(xOf(0)) + ' ' + number(yOf(lowest));
    QByteArray last;
    for (int second = 0; second < static_cast<int>(m_seconds); ++second) {
        const auto y = number(yOf(curve.course.connections[static_cast<std::size_t>(second)]));
        if (y != last)
            path += 'H' + number(xOf(second)) + 'V' + y;
        last = y;
    }
    path += 'H' + number(xOf(m_seconds)) + 'V' + number(yOf(lowest));
    m_xml.writeEmptyElement(u"path"_s);
    attribute("d", path);
    attribute("fill", onTop ? "none"_ba : curve.color);
    attribute("fill-opacity", "0.35");
    attribute("stroke", curve.color);
    attribute("stroke-width", onTop ? 2.2 : 0.7);
    attribute("stroke-linejoin", "round");
}

void Plot::marks(const Panel &panel)
{
    if (panel.limit) {
        line(left, yOf(*panel.limit), width - right, yOf(*panel.limit), ink, 1, "6 4"_ba);
        label(width - right - 138, yOf(*panel.limit) - 6, u"what the server takes"_s, 128);
    }
    const double back = xOf(static_cast<double>(panel.scenario.back.count()));
    // Named below the axis: above it the peaks are what there is to see.
    line(back, m_top - 4, back, m_top + plotHeight + 5, ink, 1.2, "2 3"_ba);
    text(back, m_top + plotHeight + 36, u"the return begins"_s, ink, 12, "middle"_ba);
}

// Readable on top of the curves.
void Plot::label(double x, double y, const QString &words, double length)
{
    m_xml.writeEmptyElement(u"rect"_s);
    attribute("x", x);
    attribute("y", y - 12);
    attribute("width", length);
    attribute("height", 16);
    attribute("fill", "#ffffff");
    attribute("fill-opacity", "0.85");
    text(x + 3, y, words, ink, 12);
}

void Plot::text(double x, double y, const QString &words, const QByteArray &color, int size,
    const QByteArray &anchor, bool bold)
{
    m_xml.writeStartElement(u"text"_s);
    attribute("x", x);
    attribute("y", y);
    attribute("fill", color);
    attribute("font-size", QByteArray::number(size));
    attribute("text-anchor", anchor);
    if (bold)
        attribute("font-weight", "600");
    m_xml.writeCharacters(words);
    m_xml.writeEndElement();
}

void Plot::line(double x1, double y1, double x2, double y2, const QByteArray &color, double thickness,
    const QByteArray &dashes)
{
    m_xml.writeEmptyElement(u"line"_s);
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
    attribute("stroke", color);
    attribute("stroke-width", thickness);
    if (!dashes.isEmpty())
        attribute("stroke-dasharray", dashes);
}

void Plot::attribute(const char *name, const QByteArray &value)
{
    m_xml.writeAttribute(QString::fromLatin1(name), QString::fromUtf8(value));
}

} // namespace

QByteArray plot(std::span<const Panel> panels, std::uint32_t clients)
{
    QByteArray svg;
    Plot plot(&svg);
    plot.begin(panels.front(), panels.size(), clients);
    for (std::size_t index = 0; index < panels.size(); ++index)
        plot.panel(panels[index], top + panelHeight * static_cast<double>(index));
    plot.end();
    return svg;
}
